module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg2: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg3: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg4: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg6: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg9: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg10: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg11: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg13: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg14: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg15: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg16: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg17: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg19: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x28x28x1xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}, {}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<16xf32> {jax.result_info = "result[0].params['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].params['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      tensor<32xf32> {jax.result_info = "result[0].params['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].params['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[1][0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].opt_state[1][0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<3x3x1x16xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<3x3x16x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['conv_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[1][0].nu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<1568x10xf32> {jax.result_info = "result[0].opt_state[1][0].nu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
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
    %34 = sdy.sharding_constraint %arg2 <@mesh_0, [{}, {}, {}, {}]> : tensor<3x3x1x16xf32>
    %35 = stablehlo.convolution(%arg21, %34) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<3x3x1x16xf32>) -> tensor<128x14x14x16xf32>
    %36 = sdy.sharding_constraint %arg1 <@mesh_0, [{}]> : tensor<16xf32>
    %37 = stablehlo.reshape %36 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<128x14x14x16xf32>
    %39 = stablehlo.add %35, %38 : tensor<128x14x14x16xf32>
    %40 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %41 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %42 = stablehlo.negate %39 : tensor<128x14x14x16xf32>
    %43 = stablehlo.exponential %42 : tensor<128x14x14x16xf32>
    %44 = stablehlo.add %41, %43 : tensor<128x14x14x16xf32>
    %45 = stablehlo.divide %40, %44 : tensor<128x14x14x16xf32>
    %46 = stablehlo.multiply %39, %45 : tensor<128x14x14x16xf32>
    %47 = sdy.sharding_constraint %arg4 <@mesh_0, [{}, {}, {}, {}]> : tensor<3x3x16x32xf32>
    %48 = stablehlo.convolution(%46, %47) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<3x3x16x32xf32>) -> tensor<128x7x7x32xf32>
    %49 = sdy.sharding_constraint %arg3 <@mesh_0, [{}]> : tensor<32xf32>
    %50 = stablehlo.reshape %49 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<128x7x7x32xf32>
    %52 = stablehlo.add %48, %51 : tensor<128x7x7x32xf32>
    %53 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %54 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %55 = stablehlo.negate %52 : tensor<128x7x7x32xf32>
    %56 = stablehlo.exponential %55 : tensor<128x7x7x32xf32>
    %57 = stablehlo.add %54, %56 : tensor<128x7x7x32xf32>
    %58 = stablehlo.divide %53, %57 : tensor<128x7x7x32xf32>
    %59 = stablehlo.multiply %52, %58 : tensor<128x7x7x32xf32>
    %60 = stablehlo.reshape %59 : (tensor<128x7x7x32xf32>) -> tensor<128x1568xf32>
    %61 = sdy.sharding_constraint %arg6 <@mesh_0, [{}, {}]> : tensor<1568x10xf32>
    %62 = stablehlo.dot_general %60, %61, contracting_dims = [1] x [0] : (tensor<128x1568xf32>, tensor<1568x10xf32>) -> tensor<128x10xf32>
    %63 = sdy.sharding_constraint %arg5 <@mesh_0, [{}]> : tensor<10xf32>
    %64 = stablehlo.reshape %63 : (tensor<10xf32>) -> tensor<1x10xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %66 = stablehlo.add %62, %65 : tensor<128x10xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %68 = stablehlo.reduce(%66 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %69 = stablehlo.maximum %67, %68 : tensor<128xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %72 = stablehlo.subtract %66, %71 : tensor<128x10xf32>
    %73 = stablehlo.exponential %72 : tensor<128x10xf32>
    %74 = stablehlo.reduce(%73 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %76 = stablehlo.divide %33, %75 : tensor<128x1xf32>
    %77 = stablehlo.reduce(%76 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %79 = stablehlo.multiply %78, %73 : tensor<128x10xf32>
    %80 = stablehlo.add %30, %79 : tensor<128x10xf32>
    %81 = stablehlo.dot_general %80, %61, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<1568x10xf32>) -> tensor<128x1568xf32>
    %82 = stablehlo.reshape %81 : (tensor<128x1568xf32>) -> tensor<128x7x7x32xf32>
    %83 = stablehlo.multiply %82, %58 : tensor<128x7x7x32xf32>
    %84 = stablehlo.multiply %52, %82 : tensor<128x7x7x32xf32>
    %85 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %86 = stablehlo.subtract %85, %58 : tensor<128x7x7x32xf32>
    %87 = stablehlo.multiply %58, %86 : tensor<128x7x7x32xf32>
    %88 = stablehlo.multiply %84, %87 : tensor<128x7x7x32xf32>
    %89 = stablehlo.add %83, %88 : tensor<128x7x7x32xf32>
    %90 = stablehlo.reverse %47, dims = [0, 1] : tensor<3x3x16x32xf32>
    %91 = stablehlo.convolution(%89, %90) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x7x7x32xf32>, tensor<3x3x16x32xf32>) -> tensor<128x14x14x16xf32>
    %92 = stablehlo.multiply %91, %45 : tensor<128x14x14x16xf32>
    %93 = stablehlo.multiply %39, %91 : tensor<128x14x14x16xf32>
    %94 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %95 = stablehlo.subtract %94, %45 : tensor<128x14x14x16xf32>
    %96 = stablehlo.multiply %45, %95 : tensor<128x14x14x16xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<128x14x14x16xf32>
    %98 = stablehlo.add %92, %97 : tensor<128x14x14x16xf32>
    %99 = stablehlo.reduce(%98 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x14x14x16xf32>, tensor<f32>) -> tensor<16xf32>
    %100 = stablehlo.reshape %99 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %101 = stablehlo.reshape %100 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %102 = sdy.sharding_constraint %101 <@mesh_0, [{"data"}]> : tensor<16xf32>
    %103 = stablehlo.multiply %102, %102 : tensor<16xf32>
    %104 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %105 = stablehlo.multiply %104, %104 : tensor<16xf32>
    %106 = stablehlo.add %103, %105 : tensor<16xf32>
    %107 = stablehlo.reduce(%106 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %108 = stablehlo.add %cst_9, %107 : tensor<f32>
    %109 = stablehlo.convolution(%arg21, %98) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<128x14x14x16xf32>) -> tensor<3x3x1x16xf32>
    %110 = sdy.sharding_constraint %109 <@mesh_0, [{}, {}, {}, {"data"}]> : tensor<3x3x1x16xf32>
    %111 = stablehlo.multiply %110, %110 : tensor<3x3x1x16xf32>
    %112 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %113 = stablehlo.multiply %112, %112 : tensor<3x3x1x16xf32>
    %114 = stablehlo.add %111, %113 : tensor<3x3x1x16xf32>
    %115 = stablehlo.reduce(%114 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x1x16xf32>, tensor<f32>) -> tensor<f32>
    %116 = stablehlo.add %108, %115 : tensor<f32>
    %117 = stablehlo.reduce(%89 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x7x7x32xf32>, tensor<f32>) -> tensor<32xf32>
    %118 = stablehlo.reshape %117 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %120 = sdy.sharding_constraint %119 <@mesh_0, [{"data"}]> : tensor<32xf32>
    %121 = stablehlo.multiply %120, %120 : tensor<32xf32>
    %122 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %123 = stablehlo.multiply %122, %122 : tensor<32xf32>
    %124 = stablehlo.add %121, %123 : tensor<32xf32>
    %125 = stablehlo.reduce(%124 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.add %116, %125 : tensor<f32>
    %127 = stablehlo.convolution(%46, %89) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<128x7x7x32xf32>) -> tensor<3x3x16x32xf32>
    %128 = sdy.sharding_constraint %127 <@mesh_0, [{}, {}, {}, {"data"}]> : tensor<3x3x16x32xf32>
    %129 = stablehlo.multiply %128, %128 : tensor<3x3x16x32xf32>
    %130 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %131 = stablehlo.multiply %130, %130 : tensor<3x3x16x32xf32>
    %132 = stablehlo.add %129, %131 : tensor<3x3x16x32xf32>
    %133 = stablehlo.reduce(%132 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x16x32xf32>, tensor<f32>) -> tensor<f32>
    %134 = stablehlo.add %126, %133 : tensor<f32>
    %135 = stablehlo.reduce(%80 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %136 = stablehlo.reshape %135 : (tensor<10xf32>) -> tensor<1x10xf32>
    %137 = stablehlo.reshape %136 : (tensor<1x10xf32>) -> tensor<10xf32>
    %138 = sdy.sharding_constraint %137 <@mesh_0, [{"data"}]> : tensor<10xf32>
    %139 = stablehlo.multiply %138, %138 : tensor<10xf32>
    %140 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %141 = stablehlo.multiply %140, %140 : tensor<10xf32>
    %142 = stablehlo.add %139, %141 : tensor<10xf32>
    %143 = stablehlo.reduce(%142 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<f32>
    %144 = stablehlo.add %134, %143 : tensor<f32>
    %145 = stablehlo.dot_general %80, %60, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x1568xf32>) -> tensor<10x1568xf32>
    %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<10x1568xf32>) -> tensor<1568x10xf32>
    %147 = sdy.sharding_constraint %146 <@mesh_0, [{"data"}, {}]> : tensor<1568x10xf32>
    %148 = stablehlo.multiply %147, %147 : tensor<1568x10xf32>
    %149 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %150 = stablehlo.multiply %149, %149 : tensor<1568x10xf32>
    %151 = stablehlo.add %148, %150 : tensor<1568x10xf32>
    %152 = stablehlo.reduce(%151 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1568x10xf32>, tensor<f32>) -> tensor<f32>
    %153 = stablehlo.add %144, %152 : tensor<f32>
    %154 = stablehlo.sqrt %153 : tensor<f32>
    %155 = stablehlo.compare LT, %154, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %156 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %157 = stablehlo.divide %102, %156 : tensor<16xf32>
    %158 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<16xf32>
    %160 = stablehlo.select %155, %102, %159 : tensor<i1>, tensor<16xf32>
    %161 = stablehlo.multiply %25, %160 : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %163 = stablehlo.multiply %162, %arg8 : tensor<16xf32>
    %164 = stablehlo.add %161, %163 : tensor<16xf32>
    %c_14 = stablehlo.constant dense<2147483647> : tensor<i32>
    %165 = stablehlo.compare LT, %arg7, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %166 = stablehlo.add %arg7, %c : tensor<i32>
    %167 = stablehlo.select %165, %166, %c_14 : tensor<i1>, tensor<i32>
    %168 = stablehlo.convert %167 : (tensor<i32>) -> tensor<f32>
    %169 = stablehlo.power %cst_13, %168 : tensor<f32>
    %170 = stablehlo.subtract %cst_2, %169 : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %172 = stablehlo.divide %164, %171 : tensor<16xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %174 = stablehlo.multiply %160, %160 : tensor<16xf32>
    %175 = stablehlo.multiply %173, %174 : tensor<16xf32>
    %cst_16 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %177 = stablehlo.multiply %176, %arg14 : tensor<16xf32>
    %178 = stablehlo.add %175, %177 : tensor<16xf32>
    %179 = stablehlo.convert %167 : (tensor<i32>) -> tensor<f32>
    %180 = stablehlo.power %cst_16, %179 : tensor<f32>
    %181 = stablehlo.subtract %cst_2, %180 : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %183 = stablehlo.divide %178, %182 : tensor<16xf32>
    %184 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %185 = stablehlo.add %183, %184 : tensor<16xf32>
    %186 = stablehlo.sqrt %185 : tensor<16xf32>
    %cst_17 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %188 = stablehlo.add %186, %187 : tensor<16xf32>
    %189 = stablehlo.divide %172, %188 : tensor<16xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %191 = stablehlo.multiply %190, %arg1 : tensor<16xf32>
    %192 = stablehlo.add %189, %191 : tensor<16xf32>
    %193 = stablehlo.multiply %24, %192 : tensor<16xf32>
    %194 = stablehlo.add %arg1, %193 : tensor<16xf32>
    %195 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %196 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %197 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %198 = stablehlo.divide %110, %197 : tensor<3x3x1x16xf32>
    %199 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %200 = stablehlo.multiply %198, %199 : tensor<3x3x1x16xf32>
    %201 = stablehlo.select %155, %110, %200 : tensor<i1>, tensor<3x3x1x16xf32>
    %202 = stablehlo.multiply %196, %201 : tensor<3x3x1x16xf32>
    %203 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %204 = stablehlo.multiply %203, %arg9 : tensor<3x3x1x16xf32>
    %205 = stablehlo.add %202, %204 : tensor<3x3x1x16xf32>
    %206 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %207 = stablehlo.divide %205, %206 : tensor<3x3x1x16xf32>
    %208 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %209 = stablehlo.multiply %201, %201 : tensor<3x3x1x16xf32>
    %210 = stablehlo.multiply %208, %209 : tensor<3x3x1x16xf32>
    %211 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %212 = stablehlo.multiply %211, %arg15 : tensor<3x3x1x16xf32>
    %213 = stablehlo.add %210, %212 : tensor<3x3x1x16xf32>
    %214 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %215 = stablehlo.divide %213, %214 : tensor<3x3x1x16xf32>
    %216 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %217 = stablehlo.add %215, %216 : tensor<3x3x1x16xf32>
    %218 = stablehlo.sqrt %217 : tensor<3x3x1x16xf32>
    %219 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %220 = stablehlo.add %218, %219 : tensor<3x3x1x16xf32>
    %221 = stablehlo.divide %207, %220 : tensor<3x3x1x16xf32>
    %222 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %223 = stablehlo.multiply %222, %arg2 : tensor<3x3x1x16xf32>
    %224 = stablehlo.add %221, %223 : tensor<3x3x1x16xf32>
    %225 = stablehlo.multiply %195, %224 : tensor<3x3x1x16xf32>
    %226 = stablehlo.add %arg2, %225 : tensor<3x3x1x16xf32>
    %227 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %228 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %229 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %230 = stablehlo.divide %120, %229 : tensor<32xf32>
    %231 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %232 = stablehlo.multiply %230, %231 : tensor<32xf32>
    %233 = stablehlo.select %155, %120, %232 : tensor<i1>, tensor<32xf32>
    %234 = stablehlo.multiply %228, %233 : tensor<32xf32>
    %235 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %236 = stablehlo.multiply %235, %arg10 : tensor<32xf32>
    %237 = stablehlo.add %234, %236 : tensor<32xf32>
    %238 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %239 = stablehlo.divide %237, %238 : tensor<32xf32>
    %240 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %241 = stablehlo.multiply %233, %233 : tensor<32xf32>
    %242 = stablehlo.multiply %240, %241 : tensor<32xf32>
    %243 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %244 = stablehlo.multiply %243, %arg16 : tensor<32xf32>
    %245 = stablehlo.add %242, %244 : tensor<32xf32>
    %246 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %247 = stablehlo.divide %245, %246 : tensor<32xf32>
    %248 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %249 = stablehlo.add %247, %248 : tensor<32xf32>
    %250 = stablehlo.sqrt %249 : tensor<32xf32>
    %251 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %252 = stablehlo.add %250, %251 : tensor<32xf32>
    %253 = stablehlo.divide %239, %252 : tensor<32xf32>
    %254 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %255 = stablehlo.multiply %254, %arg3 : tensor<32xf32>
    %256 = stablehlo.add %253, %255 : tensor<32xf32>
    %257 = stablehlo.multiply %227, %256 : tensor<32xf32>
    %258 = stablehlo.add %arg3, %257 : tensor<32xf32>
    %259 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %260 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %261 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %262 = stablehlo.divide %128, %261 : tensor<3x3x16x32xf32>
    %263 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %264 = stablehlo.multiply %262, %263 : tensor<3x3x16x32xf32>
    %265 = stablehlo.select %155, %128, %264 : tensor<i1>, tensor<3x3x16x32xf32>
    %266 = stablehlo.multiply %260, %265 : tensor<3x3x16x32xf32>
    %267 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %268 = stablehlo.multiply %267, %arg11 : tensor<3x3x16x32xf32>
    %269 = stablehlo.add %266, %268 : tensor<3x3x16x32xf32>
    %270 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %271 = stablehlo.divide %269, %270 : tensor<3x3x16x32xf32>
    %272 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %273 = stablehlo.multiply %265, %265 : tensor<3x3x16x32xf32>
    %274 = stablehlo.multiply %272, %273 : tensor<3x3x16x32xf32>
    %275 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %276 = stablehlo.multiply %275, %arg17 : tensor<3x3x16x32xf32>
    %277 = stablehlo.add %274, %276 : tensor<3x3x16x32xf32>
    %278 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %279 = stablehlo.divide %277, %278 : tensor<3x3x16x32xf32>
    %280 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %281 = stablehlo.add %279, %280 : tensor<3x3x16x32xf32>
    %282 = stablehlo.sqrt %281 : tensor<3x3x16x32xf32>
    %283 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %284 = stablehlo.add %282, %283 : tensor<3x3x16x32xf32>
    %285 = stablehlo.divide %271, %284 : tensor<3x3x16x32xf32>
    %286 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %287 = stablehlo.multiply %286, %arg4 : tensor<3x3x16x32xf32>
    %288 = stablehlo.add %285, %287 : tensor<3x3x16x32xf32>
    %289 = stablehlo.multiply %259, %288 : tensor<3x3x16x32xf32>
    %290 = stablehlo.add %arg4, %289 : tensor<3x3x16x32xf32>
    %291 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %292 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %293 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %294 = stablehlo.divide %138, %293 : tensor<10xf32>
    %295 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %296 = stablehlo.multiply %294, %295 : tensor<10xf32>
    %297 = stablehlo.select %155, %138, %296 : tensor<i1>, tensor<10xf32>
    %298 = stablehlo.multiply %292, %297 : tensor<10xf32>
    %299 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %300 = stablehlo.multiply %299, %arg12 : tensor<10xf32>
    %301 = stablehlo.add %298, %300 : tensor<10xf32>
    %302 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %303 = stablehlo.divide %301, %302 : tensor<10xf32>
    %304 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %305 = stablehlo.multiply %297, %297 : tensor<10xf32>
    %306 = stablehlo.multiply %304, %305 : tensor<10xf32>
    %307 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %308 = stablehlo.multiply %307, %arg18 : tensor<10xf32>
    %309 = stablehlo.add %306, %308 : tensor<10xf32>
    %310 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %311 = stablehlo.divide %309, %310 : tensor<10xf32>
    %312 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %313 = stablehlo.add %311, %312 : tensor<10xf32>
    %314 = stablehlo.sqrt %313 : tensor<10xf32>
    %315 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %316 = stablehlo.add %314, %315 : tensor<10xf32>
    %317 = stablehlo.divide %303, %316 : tensor<10xf32>
    %318 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %319 = stablehlo.multiply %318, %arg5 : tensor<10xf32>
    %320 = stablehlo.add %317, %319 : tensor<10xf32>
    %321 = stablehlo.multiply %291, %320 : tensor<10xf32>
    %322 = stablehlo.add %arg5, %321 : tensor<10xf32>
    %323 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %324 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %325 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %326 = stablehlo.divide %147, %325 : tensor<1568x10xf32>
    %327 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %328 = stablehlo.multiply %326, %327 : tensor<1568x10xf32>
    %329 = stablehlo.select %155, %147, %328 : tensor<i1>, tensor<1568x10xf32>
    %330 = stablehlo.multiply %324, %329 : tensor<1568x10xf32>
    %331 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %332 = stablehlo.multiply %331, %arg13 : tensor<1568x10xf32>
    %333 = stablehlo.add %330, %332 : tensor<1568x10xf32>
    %334 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %335 = stablehlo.divide %333, %334 : tensor<1568x10xf32>
    %336 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %337 = stablehlo.multiply %329, %329 : tensor<1568x10xf32>
    %338 = stablehlo.multiply %336, %337 : tensor<1568x10xf32>
    %339 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %340 = stablehlo.multiply %339, %arg19 : tensor<1568x10xf32>
    %341 = stablehlo.add %338, %340 : tensor<1568x10xf32>
    %342 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %343 = stablehlo.divide %341, %342 : tensor<1568x10xf32>
    %344 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %345 = stablehlo.add %343, %344 : tensor<1568x10xf32>
    %346 = stablehlo.sqrt %345 : tensor<1568x10xf32>
    %347 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %348 = stablehlo.add %346, %347 : tensor<1568x10xf32>
    %349 = stablehlo.divide %335, %348 : tensor<1568x10xf32>
    %350 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %351 = stablehlo.multiply %350, %arg6 : tensor<1568x10xf32>
    %352 = stablehlo.add %349, %351 : tensor<1568x10xf32>
    %353 = stablehlo.multiply %323, %352 : tensor<1568x10xf32>
    %354 = stablehlo.add %arg6, %353 : tensor<1568x10xf32>
    %355 = stablehlo.compare LT, %arg20, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %356 = stablehlo.add %arg20, %c : tensor<i32>
    %357 = stablehlo.select %355, %356, %c_14 : tensor<i1>, tensor<i32>
    %358 = stablehlo.log %75 : tensor<128x1xf32>
    %359 = stablehlo.broadcast_in_dim %358, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %360 = stablehlo.subtract %72, %359 : tensor<128x10xf32>
    %361 = stablehlo.multiply %arg22, %360 : tensor<128x10xf32>
    %362 = stablehlo.reduce(%361 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %363 = stablehlo.negate %362 : tensor<128xf32>
    %364 = stablehlo.reduce(%363 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %365 = stablehlo.divide %364, %cst_11 : tensor<f32>
    %366 = stablehlo.multiply %365, %cst_11 : tensor<f32>
    return %0, %194, %226, %258, %290, %322, %354, %167, %164, %205, %237, %269, %301, %333, %178, %213, %245, %277, %309, %341, %357, %cst_11, %366 : tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
