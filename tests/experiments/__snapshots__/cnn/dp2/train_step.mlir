module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg2: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      %arg3: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg4: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg6: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg9: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      %arg10: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg11: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg13: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg14: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg15: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      %arg16: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg17: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg19: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x28x28x1xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}, {}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<16xf32> {jax.result_info = "result[0].params['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].params['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      tensor<32xf32> {jax.result_info = "result[0].params['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].params['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[1][0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].opt_state[1][0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[1][0].nu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].opt_state[1][0].nu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][2].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %1 = stablehlo.compare LT, %arg20, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg20, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg20, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.055000e+03> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_11 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_2, %cst_11 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %30 = stablehlo.multiply %arg22, %29 : tensor<128x10xf32>
    %31 = stablehlo.negate %30 : tensor<128x10xf32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.convolution(%arg21, %arg2) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<3x3x1x16xf32>) -> tensor<128x14x14x16xf32>
    %35 = stablehlo.reshape %arg1 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<128x14x14x16xf32>
    %37 = stablehlo.add %34, %36 : tensor<128x14x14x16xf32>
    %38 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %39 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %40 = stablehlo.negate %37 : tensor<128x14x14x16xf32>
    %41 = stablehlo.exponential %40 : tensor<128x14x14x16xf32>
    %42 = stablehlo.add %39, %41 : tensor<128x14x14x16xf32>
    %43 = stablehlo.divide %38, %42 : tensor<128x14x14x16xf32>
    %44 = stablehlo.multiply %37, %43 : tensor<128x14x14x16xf32>
    %45 = stablehlo.convolution(%44, %arg4) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<3x3x16x32xf32>) -> tensor<128x7x7x32xf32>
    %46 = stablehlo.reshape %arg3 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<128x7x7x32xf32>
    %48 = stablehlo.add %45, %47 : tensor<128x7x7x32xf32>
    %49 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %50 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %51 = stablehlo.negate %48 : tensor<128x7x7x32xf32>
    %52 = stablehlo.exponential %51 : tensor<128x7x7x32xf32>
    %53 = stablehlo.add %50, %52 : tensor<128x7x7x32xf32>
    %54 = stablehlo.divide %49, %53 : tensor<128x7x7x32xf32>
    %55 = stablehlo.multiply %48, %54 : tensor<128x7x7x32xf32>
    %56 = stablehlo.reshape %55 : (tensor<128x7x7x32xf32>) -> tensor<128x1568xf32>
    %57 = stablehlo.dot_general %56, %arg6, contracting_dims = [1] x [0] : (tensor<128x1568xf32>, tensor<1568x10xf32>) -> tensor<128x10xf32>
    %58 = stablehlo.reshape %arg5 : (tensor<10xf32>) -> tensor<1x10xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %60 = stablehlo.add %57, %59 : tensor<128x10xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %62 = stablehlo.reduce(%60 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %63 = stablehlo.maximum %61, %62 : tensor<128xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %66 = stablehlo.subtract %60, %65 : tensor<128x10xf32>
    %67 = stablehlo.exponential %66 : tensor<128x10xf32>
    %68 = stablehlo.reduce(%67 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %70 = stablehlo.divide %33, %69 : tensor<128x1xf32>
    %71 = stablehlo.reduce(%70 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %73 = stablehlo.multiply %72, %67 : tensor<128x10xf32>
    %74 = stablehlo.add %30, %73 : tensor<128x10xf32>
    %75 = stablehlo.dot_general %74, %arg6, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<1568x10xf32>) -> tensor<128x1568xf32>
    %76 = stablehlo.reshape %75 : (tensor<128x1568xf32>) -> tensor<128x7x7x32xf32>
    %77 = stablehlo.multiply %76, %54 : tensor<128x7x7x32xf32>
    %78 = stablehlo.multiply %48, %76 : tensor<128x7x7x32xf32>
    %79 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %80 = stablehlo.subtract %79, %54 : tensor<128x7x7x32xf32>
    %81 = stablehlo.multiply %54, %80 : tensor<128x7x7x32xf32>
    %82 = stablehlo.multiply %78, %81 : tensor<128x7x7x32xf32>
    %83 = stablehlo.add %77, %82 : tensor<128x7x7x32xf32>
    %84 = stablehlo.reverse %arg4, dims = [0, 1] : tensor<3x3x16x32xf32>
    %85 = stablehlo.convolution(%83, %84) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x7x7x32xf32>, tensor<3x3x16x32xf32>) -> tensor<128x14x14x16xf32>
    %86 = stablehlo.multiply %85, %43 : tensor<128x14x14x16xf32>
    %87 = stablehlo.multiply %37, %85 : tensor<128x14x14x16xf32>
    %88 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %89 = stablehlo.subtract %88, %43 : tensor<128x14x14x16xf32>
    %90 = stablehlo.multiply %43, %89 : tensor<128x14x14x16xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<128x14x14x16xf32>
    %92 = stablehlo.add %86, %91 : tensor<128x14x14x16xf32>
    %93 = stablehlo.reduce(%92 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x14x14x16xf32>, tensor<f32>) -> tensor<16xf32>
    %94 = stablehlo.reshape %93 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %95 = stablehlo.reshape %94 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %96 = stablehlo.multiply %95, %95 : tensor<16xf32>
    %97 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %98 = stablehlo.multiply %97, %97 : tensor<16xf32>
    %99 = stablehlo.add %96, %98 : tensor<16xf32>
    %100 = stablehlo.reduce(%99 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %101 = stablehlo.add %cst_9, %100 : tensor<f32>
    %102 = stablehlo.convolution(%arg21, %92) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<128x14x14x16xf32>) -> tensor<3x3x1x16xf32>
    %103 = stablehlo.multiply %102, %102 : tensor<3x3x1x16xf32>
    %104 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %105 = stablehlo.multiply %104, %104 : tensor<3x3x1x16xf32>
    %106 = stablehlo.add %103, %105 : tensor<3x3x1x16xf32>
    %107 = stablehlo.reduce(%106 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x1x16xf32>, tensor<f32>) -> tensor<f32>
    %108 = stablehlo.add %101, %107 : tensor<f32>
    %109 = stablehlo.reduce(%83 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x7x7x32xf32>, tensor<f32>) -> tensor<32xf32>
    %110 = stablehlo.reshape %109 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %111 = stablehlo.reshape %110 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %112 = stablehlo.multiply %111, %111 : tensor<32xf32>
    %113 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %114 = stablehlo.multiply %113, %113 : tensor<32xf32>
    %115 = stablehlo.add %112, %114 : tensor<32xf32>
    %116 = stablehlo.reduce(%115 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %117 = stablehlo.add %108, %116 : tensor<f32>
    %118 = stablehlo.convolution(%44, %83) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<128x7x7x32xf32>) -> tensor<3x3x16x32xf32>
    %119 = stablehlo.multiply %118, %118 : tensor<3x3x16x32xf32>
    %120 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %121 = stablehlo.multiply %120, %120 : tensor<3x3x16x32xf32>
    %122 = stablehlo.add %119, %121 : tensor<3x3x16x32xf32>
    %123 = stablehlo.reduce(%122 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x16x32xf32>, tensor<f32>) -> tensor<f32>
    %124 = stablehlo.add %117, %123 : tensor<f32>
    %125 = stablehlo.reduce(%74 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %126 = stablehlo.reshape %125 : (tensor<10xf32>) -> tensor<1x10xf32>
    %127 = stablehlo.reshape %126 : (tensor<1x10xf32>) -> tensor<10xf32>
    %128 = stablehlo.multiply %127, %127 : tensor<10xf32>
    %129 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %130 = stablehlo.multiply %129, %129 : tensor<10xf32>
    %131 = stablehlo.add %128, %130 : tensor<10xf32>
    %132 = stablehlo.reduce(%131 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<f32>
    %133 = stablehlo.add %124, %132 : tensor<f32>
    %134 = stablehlo.dot_general %74, %56, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x1568xf32>) -> tensor<10x1568xf32>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<10x1568xf32>) -> tensor<1568x10xf32>
    %136 = stablehlo.multiply %135, %135 : tensor<1568x10xf32>
    %137 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %138 = stablehlo.multiply %137, %137 : tensor<1568x10xf32>
    %139 = stablehlo.add %136, %138 : tensor<1568x10xf32>
    %140 = stablehlo.reduce(%139 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1568x10xf32>, tensor<f32>) -> tensor<f32>
    %141 = stablehlo.add %133, %140 : tensor<f32>
    %142 = stablehlo.sqrt %141 : tensor<f32>
    %143 = stablehlo.compare LT, %142, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %144 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %145 = stablehlo.divide %95, %144 : tensor<16xf32>
    %146 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<16xf32>
    %148 = stablehlo.select %143, %95, %147 : tensor<i1>, tensor<16xf32>
    %149 = stablehlo.multiply %25, %148 : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %151 = stablehlo.multiply %150, %arg8 : tensor<16xf32>
    %152 = stablehlo.add %149, %151 : tensor<16xf32>
    %c_14 = stablehlo.constant dense<2147483647> : tensor<i32>
    %153 = stablehlo.compare LT, %arg7, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %154 = stablehlo.add %arg7, %c : tensor<i32>
    %155 = stablehlo.select %153, %154, %c_14 : tensor<i1>, tensor<i32>
    %156 = stablehlo.convert %155 : (tensor<i32>) -> tensor<f32>
    %157 = stablehlo.power %cst_13, %156 : tensor<f32>
    %158 = stablehlo.subtract %cst_2, %157 : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %160 = stablehlo.divide %152, %159 : tensor<16xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %162 = stablehlo.multiply %148, %148 : tensor<16xf32>
    %163 = stablehlo.multiply %161, %162 : tensor<16xf32>
    %cst_16 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %165 = stablehlo.multiply %164, %arg14 : tensor<16xf32>
    %166 = stablehlo.add %163, %165 : tensor<16xf32>
    %167 = stablehlo.convert %155 : (tensor<i32>) -> tensor<f32>
    %168 = stablehlo.power %cst_16, %167 : tensor<f32>
    %169 = stablehlo.subtract %cst_2, %168 : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %171 = stablehlo.divide %166, %170 : tensor<16xf32>
    %172 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %173 = stablehlo.add %171, %172 : tensor<16xf32>
    %174 = stablehlo.sqrt %173 : tensor<16xf32>
    %cst_17 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %176 = stablehlo.add %174, %175 : tensor<16xf32>
    %177 = stablehlo.divide %160, %176 : tensor<16xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %179 = stablehlo.multiply %178, %arg1 : tensor<16xf32>
    %180 = stablehlo.add %177, %179 : tensor<16xf32>
    %181 = stablehlo.multiply %24, %180 : tensor<16xf32>
    %182 = stablehlo.add %arg1, %181 : tensor<16xf32>
    %183 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %184 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %185 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %186 = stablehlo.divide %102, %185 : tensor<3x3x1x16xf32>
    %187 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %188 = stablehlo.multiply %186, %187 : tensor<3x3x1x16xf32>
    %189 = stablehlo.select %143, %102, %188 : tensor<i1>, tensor<3x3x1x16xf32>
    %190 = stablehlo.multiply %184, %189 : tensor<3x3x1x16xf32>
    %191 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %192 = stablehlo.multiply %191, %arg9 : tensor<3x3x1x16xf32>
    %193 = stablehlo.add %190, %192 : tensor<3x3x1x16xf32>
    %194 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %195 = stablehlo.divide %193, %194 : tensor<3x3x1x16xf32>
    %196 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %197 = stablehlo.multiply %189, %189 : tensor<3x3x1x16xf32>
    %198 = stablehlo.multiply %196, %197 : tensor<3x3x1x16xf32>
    %199 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %200 = stablehlo.multiply %199, %arg15 : tensor<3x3x1x16xf32>
    %201 = stablehlo.add %198, %200 : tensor<3x3x1x16xf32>
    %202 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %203 = stablehlo.divide %201, %202 : tensor<3x3x1x16xf32>
    %204 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %205 = stablehlo.add %203, %204 : tensor<3x3x1x16xf32>
    %206 = stablehlo.sqrt %205 : tensor<3x3x1x16xf32>
    %207 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %208 = stablehlo.add %206, %207 : tensor<3x3x1x16xf32>
    %209 = stablehlo.divide %195, %208 : tensor<3x3x1x16xf32>
    %210 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %211 = stablehlo.multiply %210, %arg2 : tensor<3x3x1x16xf32>
    %212 = stablehlo.add %209, %211 : tensor<3x3x1x16xf32>
    %213 = stablehlo.multiply %183, %212 : tensor<3x3x1x16xf32>
    %214 = stablehlo.add %arg2, %213 : tensor<3x3x1x16xf32>
    %215 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %216 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %217 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %218 = stablehlo.divide %111, %217 : tensor<32xf32>
    %219 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %220 = stablehlo.multiply %218, %219 : tensor<32xf32>
    %221 = stablehlo.select %143, %111, %220 : tensor<i1>, tensor<32xf32>
    %222 = stablehlo.multiply %216, %221 : tensor<32xf32>
    %223 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %224 = stablehlo.multiply %223, %arg10 : tensor<32xf32>
    %225 = stablehlo.add %222, %224 : tensor<32xf32>
    %226 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %227 = stablehlo.divide %225, %226 : tensor<32xf32>
    %228 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %229 = stablehlo.multiply %221, %221 : tensor<32xf32>
    %230 = stablehlo.multiply %228, %229 : tensor<32xf32>
    %231 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %232 = stablehlo.multiply %231, %arg16 : tensor<32xf32>
    %233 = stablehlo.add %230, %232 : tensor<32xf32>
    %234 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %235 = stablehlo.divide %233, %234 : tensor<32xf32>
    %236 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %237 = stablehlo.add %235, %236 : tensor<32xf32>
    %238 = stablehlo.sqrt %237 : tensor<32xf32>
    %239 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %240 = stablehlo.add %238, %239 : tensor<32xf32>
    %241 = stablehlo.divide %227, %240 : tensor<32xf32>
    %242 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %243 = stablehlo.multiply %242, %arg3 : tensor<32xf32>
    %244 = stablehlo.add %241, %243 : tensor<32xf32>
    %245 = stablehlo.multiply %215, %244 : tensor<32xf32>
    %246 = stablehlo.add %arg3, %245 : tensor<32xf32>
    %247 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %248 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %249 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %250 = stablehlo.divide %118, %249 : tensor<3x3x16x32xf32>
    %251 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %252 = stablehlo.multiply %250, %251 : tensor<3x3x16x32xf32>
    %253 = stablehlo.select %143, %118, %252 : tensor<i1>, tensor<3x3x16x32xf32>
    %254 = stablehlo.multiply %248, %253 : tensor<3x3x16x32xf32>
    %255 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %256 = stablehlo.multiply %255, %arg11 : tensor<3x3x16x32xf32>
    %257 = stablehlo.add %254, %256 : tensor<3x3x16x32xf32>
    %258 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %259 = stablehlo.divide %257, %258 : tensor<3x3x16x32xf32>
    %260 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %261 = stablehlo.multiply %253, %253 : tensor<3x3x16x32xf32>
    %262 = stablehlo.multiply %260, %261 : tensor<3x3x16x32xf32>
    %263 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %264 = stablehlo.multiply %263, %arg17 : tensor<3x3x16x32xf32>
    %265 = stablehlo.add %262, %264 : tensor<3x3x16x32xf32>
    %266 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %267 = stablehlo.divide %265, %266 : tensor<3x3x16x32xf32>
    %268 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %269 = stablehlo.add %267, %268 : tensor<3x3x16x32xf32>
    %270 = stablehlo.sqrt %269 : tensor<3x3x16x32xf32>
    %271 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %272 = stablehlo.add %270, %271 : tensor<3x3x16x32xf32>
    %273 = stablehlo.divide %259, %272 : tensor<3x3x16x32xf32>
    %274 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %275 = stablehlo.multiply %274, %arg4 : tensor<3x3x16x32xf32>
    %276 = stablehlo.add %273, %275 : tensor<3x3x16x32xf32>
    %277 = stablehlo.multiply %247, %276 : tensor<3x3x16x32xf32>
    %278 = stablehlo.add %arg4, %277 : tensor<3x3x16x32xf32>
    %279 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %280 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %281 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %282 = stablehlo.divide %127, %281 : tensor<10xf32>
    %283 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %284 = stablehlo.multiply %282, %283 : tensor<10xf32>
    %285 = stablehlo.select %143, %127, %284 : tensor<i1>, tensor<10xf32>
    %286 = stablehlo.multiply %280, %285 : tensor<10xf32>
    %287 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %288 = stablehlo.multiply %287, %arg12 : tensor<10xf32>
    %289 = stablehlo.add %286, %288 : tensor<10xf32>
    %290 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %291 = stablehlo.divide %289, %290 : tensor<10xf32>
    %292 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %293 = stablehlo.multiply %285, %285 : tensor<10xf32>
    %294 = stablehlo.multiply %292, %293 : tensor<10xf32>
    %295 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %296 = stablehlo.multiply %295, %arg18 : tensor<10xf32>
    %297 = stablehlo.add %294, %296 : tensor<10xf32>
    %298 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %299 = stablehlo.divide %297, %298 : tensor<10xf32>
    %300 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %301 = stablehlo.add %299, %300 : tensor<10xf32>
    %302 = stablehlo.sqrt %301 : tensor<10xf32>
    %303 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %304 = stablehlo.add %302, %303 : tensor<10xf32>
    %305 = stablehlo.divide %291, %304 : tensor<10xf32>
    %306 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %307 = stablehlo.multiply %306, %arg5 : tensor<10xf32>
    %308 = stablehlo.add %305, %307 : tensor<10xf32>
    %309 = stablehlo.multiply %279, %308 : tensor<10xf32>
    %310 = stablehlo.add %arg5, %309 : tensor<10xf32>
    %311 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %312 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %313 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %314 = stablehlo.divide %135, %313 : tensor<1568x10xf32>
    %315 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %316 = stablehlo.multiply %314, %315 : tensor<1568x10xf32>
    %317 = stablehlo.select %143, %135, %316 : tensor<i1>, tensor<1568x10xf32>
    %318 = stablehlo.multiply %312, %317 : tensor<1568x10xf32>
    %319 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %320 = stablehlo.multiply %319, %arg13 : tensor<1568x10xf32>
    %321 = stablehlo.add %318, %320 : tensor<1568x10xf32>
    %322 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %323 = stablehlo.divide %321, %322 : tensor<1568x10xf32>
    %324 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %325 = stablehlo.multiply %317, %317 : tensor<1568x10xf32>
    %326 = stablehlo.multiply %324, %325 : tensor<1568x10xf32>
    %327 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %328 = stablehlo.multiply %327, %arg19 : tensor<1568x10xf32>
    %329 = stablehlo.add %326, %328 : tensor<1568x10xf32>
    %330 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %331 = stablehlo.divide %329, %330 : tensor<1568x10xf32>
    %332 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %333 = stablehlo.add %331, %332 : tensor<1568x10xf32>
    %334 = stablehlo.sqrt %333 : tensor<1568x10xf32>
    %335 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %336 = stablehlo.add %334, %335 : tensor<1568x10xf32>
    %337 = stablehlo.divide %323, %336 : tensor<1568x10xf32>
    %338 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %339 = stablehlo.multiply %338, %arg6 : tensor<1568x10xf32>
    %340 = stablehlo.add %337, %339 : tensor<1568x10xf32>
    %341 = stablehlo.multiply %311, %340 : tensor<1568x10xf32>
    %342 = stablehlo.add %arg6, %341 : tensor<1568x10xf32>
    %343 = stablehlo.compare LT, %arg20, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %344 = stablehlo.add %arg20, %c : tensor<i32>
    %345 = stablehlo.select %343, %344, %c_14 : tensor<i1>, tensor<i32>
    %346 = stablehlo.log %69 : tensor<128x1xf32>
    %347 = stablehlo.broadcast_in_dim %346, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %348 = stablehlo.subtract %66, %347 : tensor<128x10xf32>
    %349 = stablehlo.multiply %arg22, %348 : tensor<128x10xf32>
    %350 = stablehlo.reduce(%349 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %351 = stablehlo.negate %350 : tensor<128xf32>
    %352 = stablehlo.reduce(%351 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %353 = stablehlo.divide %352, %cst_11 : tensor<f32>
    %354 = stablehlo.multiply %353, %cst_11 : tensor<f32>
    return %0, %182, %214, %246, %278, %310, %342, %155, %152, %193, %225, %257, %289, %321, %166, %201, %233, %265, %297, %329, %345, %cst_11, %354 : tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
