module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["data"=2, "model"=2]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg2: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"model"}]>},
      %arg3: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg4: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {"model"}, {}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg6: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg9: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"model"}]>},
      %arg10: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg11: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {"model"}, {}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg13: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg14: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg15: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"model"}]>},
      %arg16: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg17: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {"model"}, {}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg19: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x28x28x1xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}, {}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<16xf32> {jax.result_info = "result[0].params['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].params['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"model"}]>},
      tensor<32xf32> {jax.result_info = "result[0].params['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].params['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"model"}]>},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[1][0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].opt_state[1][0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"model"}]>},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {"model"}, {}]>},
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
    %61 = sdy.sharding_constraint %60 <@mesh_0, [{"data"}, {}]> : tensor<128x10xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %63 = stablehlo.reduce(%61 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %64 = stablehlo.maximum %62, %63 : tensor<128xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %67 = stablehlo.subtract %61, %66 : tensor<128x10xf32>
    %68 = stablehlo.exponential %67 : tensor<128x10xf32>
    %69 = stablehlo.reduce(%68 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %71 = stablehlo.divide %33, %70 : tensor<128x1xf32>
    %72 = stablehlo.reduce(%71 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %74 = stablehlo.multiply %73, %68 : tensor<128x10xf32>
    %75 = stablehlo.add %30, %74 : tensor<128x10xf32>
    %76 = sdy.sharding_constraint %75 <@mesh_0, [{"data"}, {}]> : tensor<128x10xf32>
    %77 = stablehlo.dot_general %76, %arg6, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<1568x10xf32>) -> tensor<128x1568xf32>
    %78 = stablehlo.reshape %77 : (tensor<128x1568xf32>) -> tensor<128x7x7x32xf32>
    %79 = stablehlo.multiply %78, %54 : tensor<128x7x7x32xf32>
    %80 = stablehlo.multiply %48, %78 : tensor<128x7x7x32xf32>
    %81 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %82 = stablehlo.subtract %81, %54 : tensor<128x7x7x32xf32>
    %83 = stablehlo.multiply %54, %82 : tensor<128x7x7x32xf32>
    %84 = stablehlo.multiply %80, %83 : tensor<128x7x7x32xf32>
    %85 = stablehlo.add %79, %84 : tensor<128x7x7x32xf32>
    %86 = stablehlo.reverse %arg4, dims = [0, 1] : tensor<3x3x16x32xf32>
    %87 = stablehlo.convolution(%85, %86) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x7x7x32xf32>, tensor<3x3x16x32xf32>) -> tensor<128x14x14x16xf32>
    %88 = stablehlo.multiply %87, %43 : tensor<128x14x14x16xf32>
    %89 = stablehlo.multiply %37, %87 : tensor<128x14x14x16xf32>
    %90 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %91 = stablehlo.subtract %90, %43 : tensor<128x14x14x16xf32>
    %92 = stablehlo.multiply %43, %91 : tensor<128x14x14x16xf32>
    %93 = stablehlo.multiply %89, %92 : tensor<128x14x14x16xf32>
    %94 = stablehlo.add %88, %93 : tensor<128x14x14x16xf32>
    %95 = stablehlo.reduce(%94 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x14x14x16xf32>, tensor<f32>) -> tensor<16xf32>
    %96 = stablehlo.reshape %95 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %97 = stablehlo.reshape %96 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %98 = stablehlo.multiply %97, %97 : tensor<16xf32>
    %99 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %100 = stablehlo.multiply %99, %99 : tensor<16xf32>
    %101 = stablehlo.add %98, %100 : tensor<16xf32>
    %102 = stablehlo.reduce(%101 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.add %cst_9, %102 : tensor<f32>
    %104 = stablehlo.convolution(%arg21, %94) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<128x14x14x16xf32>) -> tensor<3x3x1x16xf32>
    %105 = stablehlo.multiply %104, %104 : tensor<3x3x1x16xf32>
    %106 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %107 = stablehlo.multiply %106, %106 : tensor<3x3x1x16xf32>
    %108 = stablehlo.add %105, %107 : tensor<3x3x1x16xf32>
    %109 = stablehlo.reduce(%108 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x1x16xf32>, tensor<f32>) -> tensor<f32>
    %110 = stablehlo.add %103, %109 : tensor<f32>
    %111 = stablehlo.reduce(%85 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x7x7x32xf32>, tensor<f32>) -> tensor<32xf32>
    %112 = stablehlo.reshape %111 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %113 = stablehlo.reshape %112 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %114 = stablehlo.multiply %113, %113 : tensor<32xf32>
    %115 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %116 = stablehlo.multiply %115, %115 : tensor<32xf32>
    %117 = stablehlo.add %114, %116 : tensor<32xf32>
    %118 = stablehlo.reduce(%117 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %119 = stablehlo.add %110, %118 : tensor<f32>
    %120 = stablehlo.convolution(%44, %85) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<128x7x7x32xf32>) -> tensor<3x3x16x32xf32>
    %121 = stablehlo.multiply %120, %120 : tensor<3x3x16x32xf32>
    %122 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %123 = stablehlo.multiply %122, %122 : tensor<3x3x16x32xf32>
    %124 = stablehlo.add %121, %123 : tensor<3x3x16x32xf32>
    %125 = stablehlo.reduce(%124 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x16x32xf32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.add %119, %125 : tensor<f32>
    %127 = stablehlo.reduce(%76 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %128 = stablehlo.reshape %127 : (tensor<10xf32>) -> tensor<1x10xf32>
    %129 = stablehlo.reshape %128 : (tensor<1x10xf32>) -> tensor<10xf32>
    %130 = stablehlo.multiply %129, %129 : tensor<10xf32>
    %131 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %132 = stablehlo.multiply %131, %131 : tensor<10xf32>
    %133 = stablehlo.add %130, %132 : tensor<10xf32>
    %134 = stablehlo.reduce(%133 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<f32>
    %135 = stablehlo.add %126, %134 : tensor<f32>
    %136 = stablehlo.dot_general %76, %56, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x1568xf32>) -> tensor<10x1568xf32>
    %137 = stablehlo.transpose %136, dims = [1, 0] : (tensor<10x1568xf32>) -> tensor<1568x10xf32>
    %138 = stablehlo.multiply %137, %137 : tensor<1568x10xf32>
    %139 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %140 = stablehlo.multiply %139, %139 : tensor<1568x10xf32>
    %141 = stablehlo.add %138, %140 : tensor<1568x10xf32>
    %142 = stablehlo.reduce(%141 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1568x10xf32>, tensor<f32>) -> tensor<f32>
    %143 = stablehlo.add %135, %142 : tensor<f32>
    %144 = stablehlo.sqrt %143 : tensor<f32>
    %145 = stablehlo.compare LT, %144, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %146 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %147 = stablehlo.divide %97, %146 : tensor<16xf32>
    %148 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<16xf32>
    %150 = stablehlo.select %145, %97, %149 : tensor<i1>, tensor<16xf32>
    %151 = stablehlo.multiply %25, %150 : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %153 = stablehlo.multiply %152, %arg8 : tensor<16xf32>
    %154 = stablehlo.add %151, %153 : tensor<16xf32>
    %c_14 = stablehlo.constant dense<2147483647> : tensor<i32>
    %155 = stablehlo.compare LT, %arg7, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %156 = stablehlo.add %arg7, %c : tensor<i32>
    %157 = stablehlo.select %155, %156, %c_14 : tensor<i1>, tensor<i32>
    %158 = stablehlo.convert %157 : (tensor<i32>) -> tensor<f32>
    %159 = stablehlo.power %cst_13, %158 : tensor<f32>
    %160 = stablehlo.subtract %cst_2, %159 : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %162 = stablehlo.divide %154, %161 : tensor<16xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %164 = stablehlo.multiply %150, %150 : tensor<16xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<16xf32>
    %cst_16 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %167 = stablehlo.multiply %166, %arg14 : tensor<16xf32>
    %168 = stablehlo.add %165, %167 : tensor<16xf32>
    %169 = stablehlo.convert %157 : (tensor<i32>) -> tensor<f32>
    %170 = stablehlo.power %cst_16, %169 : tensor<f32>
    %171 = stablehlo.subtract %cst_2, %170 : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %173 = stablehlo.divide %168, %172 : tensor<16xf32>
    %174 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %175 = stablehlo.add %173, %174 : tensor<16xf32>
    %176 = stablehlo.sqrt %175 : tensor<16xf32>
    %cst_17 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %178 = stablehlo.add %176, %177 : tensor<16xf32>
    %179 = stablehlo.divide %162, %178 : tensor<16xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %181 = stablehlo.multiply %180, %arg1 : tensor<16xf32>
    %182 = stablehlo.add %179, %181 : tensor<16xf32>
    %183 = stablehlo.multiply %24, %182 : tensor<16xf32>
    %184 = stablehlo.add %arg1, %183 : tensor<16xf32>
    %185 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %186 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %187 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %188 = stablehlo.divide %104, %187 : tensor<3x3x1x16xf32>
    %189 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %190 = stablehlo.multiply %188, %189 : tensor<3x3x1x16xf32>
    %191 = stablehlo.select %145, %104, %190 : tensor<i1>, tensor<3x3x1x16xf32>
    %192 = stablehlo.multiply %186, %191 : tensor<3x3x1x16xf32>
    %193 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %194 = stablehlo.multiply %193, %arg9 : tensor<3x3x1x16xf32>
    %195 = stablehlo.add %192, %194 : tensor<3x3x1x16xf32>
    %196 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %197 = stablehlo.divide %195, %196 : tensor<3x3x1x16xf32>
    %198 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %199 = stablehlo.multiply %191, %191 : tensor<3x3x1x16xf32>
    %200 = stablehlo.multiply %198, %199 : tensor<3x3x1x16xf32>
    %201 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %202 = stablehlo.multiply %201, %arg15 : tensor<3x3x1x16xf32>
    %203 = stablehlo.add %200, %202 : tensor<3x3x1x16xf32>
    %204 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %205 = stablehlo.divide %203, %204 : tensor<3x3x1x16xf32>
    %206 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %207 = stablehlo.add %205, %206 : tensor<3x3x1x16xf32>
    %208 = stablehlo.sqrt %207 : tensor<3x3x1x16xf32>
    %209 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %210 = stablehlo.add %208, %209 : tensor<3x3x1x16xf32>
    %211 = stablehlo.divide %197, %210 : tensor<3x3x1x16xf32>
    %212 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %213 = stablehlo.multiply %212, %arg2 : tensor<3x3x1x16xf32>
    %214 = stablehlo.add %211, %213 : tensor<3x3x1x16xf32>
    %215 = stablehlo.multiply %185, %214 : tensor<3x3x1x16xf32>
    %216 = stablehlo.add %arg2, %215 : tensor<3x3x1x16xf32>
    %217 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %218 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %219 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %220 = stablehlo.divide %113, %219 : tensor<32xf32>
    %221 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %222 = stablehlo.multiply %220, %221 : tensor<32xf32>
    %223 = stablehlo.select %145, %113, %222 : tensor<i1>, tensor<32xf32>
    %224 = stablehlo.multiply %218, %223 : tensor<32xf32>
    %225 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %226 = stablehlo.multiply %225, %arg10 : tensor<32xf32>
    %227 = stablehlo.add %224, %226 : tensor<32xf32>
    %228 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %229 = stablehlo.divide %227, %228 : tensor<32xf32>
    %230 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %231 = stablehlo.multiply %223, %223 : tensor<32xf32>
    %232 = stablehlo.multiply %230, %231 : tensor<32xf32>
    %233 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %234 = stablehlo.multiply %233, %arg16 : tensor<32xf32>
    %235 = stablehlo.add %232, %234 : tensor<32xf32>
    %236 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %237 = stablehlo.divide %235, %236 : tensor<32xf32>
    %238 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %239 = stablehlo.add %237, %238 : tensor<32xf32>
    %240 = stablehlo.sqrt %239 : tensor<32xf32>
    %241 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %242 = stablehlo.add %240, %241 : tensor<32xf32>
    %243 = stablehlo.divide %229, %242 : tensor<32xf32>
    %244 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %245 = stablehlo.multiply %244, %arg3 : tensor<32xf32>
    %246 = stablehlo.add %243, %245 : tensor<32xf32>
    %247 = stablehlo.multiply %217, %246 : tensor<32xf32>
    %248 = stablehlo.add %arg3, %247 : tensor<32xf32>
    %249 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %250 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %251 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %252 = stablehlo.divide %120, %251 : tensor<3x3x16x32xf32>
    %253 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %254 = stablehlo.multiply %252, %253 : tensor<3x3x16x32xf32>
    %255 = stablehlo.select %145, %120, %254 : tensor<i1>, tensor<3x3x16x32xf32>
    %256 = stablehlo.multiply %250, %255 : tensor<3x3x16x32xf32>
    %257 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %258 = stablehlo.multiply %257, %arg11 : tensor<3x3x16x32xf32>
    %259 = stablehlo.add %256, %258 : tensor<3x3x16x32xf32>
    %260 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %261 = stablehlo.divide %259, %260 : tensor<3x3x16x32xf32>
    %262 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %263 = stablehlo.multiply %255, %255 : tensor<3x3x16x32xf32>
    %264 = stablehlo.multiply %262, %263 : tensor<3x3x16x32xf32>
    %265 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %266 = stablehlo.multiply %265, %arg17 : tensor<3x3x16x32xf32>
    %267 = stablehlo.add %264, %266 : tensor<3x3x16x32xf32>
    %268 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %269 = stablehlo.divide %267, %268 : tensor<3x3x16x32xf32>
    %270 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %271 = stablehlo.add %269, %270 : tensor<3x3x16x32xf32>
    %272 = stablehlo.sqrt %271 : tensor<3x3x16x32xf32>
    %273 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %274 = stablehlo.add %272, %273 : tensor<3x3x16x32xf32>
    %275 = stablehlo.divide %261, %274 : tensor<3x3x16x32xf32>
    %276 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %277 = stablehlo.multiply %276, %arg4 : tensor<3x3x16x32xf32>
    %278 = stablehlo.add %275, %277 : tensor<3x3x16x32xf32>
    %279 = stablehlo.multiply %249, %278 : tensor<3x3x16x32xf32>
    %280 = stablehlo.add %arg4, %279 : tensor<3x3x16x32xf32>
    %281 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %282 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %283 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %284 = stablehlo.divide %129, %283 : tensor<10xf32>
    %285 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %286 = stablehlo.multiply %284, %285 : tensor<10xf32>
    %287 = stablehlo.select %145, %129, %286 : tensor<i1>, tensor<10xf32>
    %288 = stablehlo.multiply %282, %287 : tensor<10xf32>
    %289 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %290 = stablehlo.multiply %289, %arg12 : tensor<10xf32>
    %291 = stablehlo.add %288, %290 : tensor<10xf32>
    %292 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %293 = stablehlo.divide %291, %292 : tensor<10xf32>
    %294 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %295 = stablehlo.multiply %287, %287 : tensor<10xf32>
    %296 = stablehlo.multiply %294, %295 : tensor<10xf32>
    %297 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %298 = stablehlo.multiply %297, %arg18 : tensor<10xf32>
    %299 = stablehlo.add %296, %298 : tensor<10xf32>
    %300 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %301 = stablehlo.divide %299, %300 : tensor<10xf32>
    %302 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %303 = stablehlo.add %301, %302 : tensor<10xf32>
    %304 = stablehlo.sqrt %303 : tensor<10xf32>
    %305 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %306 = stablehlo.add %304, %305 : tensor<10xf32>
    %307 = stablehlo.divide %293, %306 : tensor<10xf32>
    %308 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %309 = stablehlo.multiply %308, %arg5 : tensor<10xf32>
    %310 = stablehlo.add %307, %309 : tensor<10xf32>
    %311 = stablehlo.multiply %281, %310 : tensor<10xf32>
    %312 = stablehlo.add %arg5, %311 : tensor<10xf32>
    %313 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %314 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %315 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %316 = stablehlo.divide %137, %315 : tensor<1568x10xf32>
    %317 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %318 = stablehlo.multiply %316, %317 : tensor<1568x10xf32>
    %319 = stablehlo.select %145, %137, %318 : tensor<i1>, tensor<1568x10xf32>
    %320 = stablehlo.multiply %314, %319 : tensor<1568x10xf32>
    %321 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %322 = stablehlo.multiply %321, %arg13 : tensor<1568x10xf32>
    %323 = stablehlo.add %320, %322 : tensor<1568x10xf32>
    %324 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %325 = stablehlo.divide %323, %324 : tensor<1568x10xf32>
    %326 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %327 = stablehlo.multiply %319, %319 : tensor<1568x10xf32>
    %328 = stablehlo.multiply %326, %327 : tensor<1568x10xf32>
    %329 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %330 = stablehlo.multiply %329, %arg19 : tensor<1568x10xf32>
    %331 = stablehlo.add %328, %330 : tensor<1568x10xf32>
    %332 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %333 = stablehlo.divide %331, %332 : tensor<1568x10xf32>
    %334 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %335 = stablehlo.add %333, %334 : tensor<1568x10xf32>
    %336 = stablehlo.sqrt %335 : tensor<1568x10xf32>
    %337 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %338 = stablehlo.add %336, %337 : tensor<1568x10xf32>
    %339 = stablehlo.divide %325, %338 : tensor<1568x10xf32>
    %340 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %341 = stablehlo.multiply %340, %arg6 : tensor<1568x10xf32>
    %342 = stablehlo.add %339, %341 : tensor<1568x10xf32>
    %343 = stablehlo.multiply %313, %342 : tensor<1568x10xf32>
    %344 = stablehlo.add %arg6, %343 : tensor<1568x10xf32>
    %345 = stablehlo.compare LT, %arg20, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %346 = stablehlo.add %arg20, %c : tensor<i32>
    %347 = stablehlo.select %345, %346, %c_14 : tensor<i1>, tensor<i32>
    %348 = stablehlo.log %70 : tensor<128x1xf32>
    %349 = stablehlo.broadcast_in_dim %348, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %350 = stablehlo.subtract %67, %349 : tensor<128x10xf32>
    %351 = stablehlo.multiply %arg22, %350 : tensor<128x10xf32>
    %352 = stablehlo.reduce(%351 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %353 = stablehlo.negate %352 : tensor<128xf32>
    %354 = stablehlo.reduce(%353 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %355 = stablehlo.divide %354, %cst_11 : tensor<f32>
    %356 = stablehlo.multiply %355, %cst_11 : tensor<f32>
    return %0, %184, %216, %248, %280, %312, %344, %157, %154, %195, %227, %259, %291, %323, %168, %203, %235, %267, %299, %331, %347, %cst_11, %356 : tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
